/**
 * Variables that test runners and bundlers set for modules of their own. Astro takes `import.meta.env.DEV` and
 * its like from the environment, and leaves out its pages where it finds `VITEST`.
 */
const FOREIGN_VARIABLES = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST', 'TEST'] as const;

/** Takes them out of an environment, which is changed. @returns the same environment. */
export function dropForeignVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  for (const name of FOREIGN_VARIABLES) delete environment[name];
  return environment;
}
