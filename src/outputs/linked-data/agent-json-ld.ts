/** Endings of the names of offices, papers and companies; a byline may hold one instead of a person. */
const ORGANISATION =
  /(?:办|办公室|局|委|委员会|部|厅|中心|社|报|网|站|台|政府|公司|大学|学校|指挥部|新媒体|客户端|公众号)$/;

/** Somebody named in a byline as schema.org has it: a person, or an organisation when the name says so. */
export function agentJsonLd(name: string): { '@type': 'Person' | 'Organization'; name: string } {
  return { '@type': ORGANISATION.test(name) ? 'Organization' : 'Person', name };
}
