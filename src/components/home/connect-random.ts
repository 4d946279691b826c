/** Makes the button show another of the articles picked at build time, never the one already shown. */
export function connectRandom(): void {
  const section = document.querySelector('[data-random]');
  const articles = [...(section?.querySelectorAll<HTMLElement>('article') ?? [])];
  section?.querySelector('[data-another]')?.addEventListener('click', () => {
    const hidden = articles.filter((article) => article.hidden);
    const chosen = hidden[Math.floor(Math.random() * hidden.length)];
    for (const article of articles) article.hidden = article !== chosen;
  });
}
