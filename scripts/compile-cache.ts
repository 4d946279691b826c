import { enableCompileCache } from 'node:module';
import { cacheFolder } from '../src/integrations/cache-folder.ts';

// Loaded before a command whose modules are many: compiled ones are kept for the next run.
enableCompileCache(cacheFolder('compiled'));
