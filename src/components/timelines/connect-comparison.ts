/** Lets the lanes be filtered by honour and province, and keeps alignment and filters in the address. */
export function connectComparison(): void {
  const root = document.querySelector<HTMLElement>('[data-compare]');
  if (!root) return;
  const lanes = [...root.querySelectorAll<HTMLElement>('[data-lane]')];
  const selects = [...root.querySelectorAll<HTMLSelectElement>('[data-filter]')];
  const radios = [...root.querySelectorAll<HTMLInputElement>('[name="align"]')];
  const shown = root.querySelector<HTMLElement>('[data-shown]');

  const filter = (): void => {
    const align = radios.find((radio) => radio.checked)?.value ?? '';
    const [honour = '', province = ''] = selects.map((select) => select.value);
    let count = 0;
    for (const lane of lanes) {
      const fits =
        (honour === '' || (lane.dataset.honours ?? '').split(' ').includes(honour)) &&
        (province === '' || lane.dataset.province === province);
      lane.hidden = !fits;
      if (fits && (lane.dataset.tracks ?? '').split(' ').includes(align)) count++;
    }
    if (shown) {
      shown.textContent = (shown.dataset.template ?? '')
        .replace('-1', String(count))
        .replace('-2', String(lanes.length));
    }
  };
  const write = (): void => {
    const url = new URL(location.href);
    const align = radios.find((radio) => radio.checked)?.value ?? '';
    const values = { align: align === 'calendar' ? '' : align } as Record<string, string>;
    for (const select of selects) values[select.dataset.filter ?? ''] = select.value;
    for (const [key, value] of Object.entries(values)) {
      if (value) url.searchParams.set(key, value);
      else url.searchParams.delete(key);
    }
    history.replaceState(history.state, '', url);
  };

  const asked = new URL(location.href).searchParams;
  for (const select of selects) {
    const value = asked.get(select.dataset.filter ?? '') ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  for (const radio of radios) if (radio.value === asked.get('align')) radio.checked = true;
  filter();
  root.addEventListener('change', () => {
    filter();
    write();
  });
}
