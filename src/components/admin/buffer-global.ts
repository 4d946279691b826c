import { Buffer } from 'buffer/';

// The tables of GBK, by which damage of encodings is recognised, ask for it as Node has it.
Object.assign(globalThis, { Buffer });
