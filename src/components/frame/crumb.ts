/** A step of a breadcrumb. `path` is without its language; a step without one is not linked. */
export interface Crumb {
  readonly name: string;
  readonly path?: string;
}
