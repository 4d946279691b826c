/** The answer of an endpoint: UTF-8 text with its media type. */
export function textResponse(body: string, mediaType: string): Response {
  return new Response(body, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
}
