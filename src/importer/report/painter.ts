/** Paints words for the eye that reads them, or leaves them as they are. */
export type Painter = (text: string, colour: 'red' | 'green' | 'yellow' | 'dim' | 'bold') => string;
