/** See src/integrations/content/guide-modules.ts. */
declare module 'virtual:guide-modules' {
  const modules: Readonly<
    Record<string, () => Promise<import('astro').MDXInstance<Record<string, unknown>>>>
  >;
  export default modules;
}
