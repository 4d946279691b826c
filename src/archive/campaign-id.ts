/** The honour in a campaign id: `411700-quanguo-wenming-2015` → `quanguo-wenming`. */
export function honourOfCampaign(id: string): string {
  return id.replace(/^(\d+|unplaced)-/, '').replace(/-\d{4}$/, '');
}

/** The place in a campaign id, or undefined for `unplaced`. */
export function placeOfCampaign(id: string): string | undefined {
  return /^\d+/.exec(id)?.[0];
}
