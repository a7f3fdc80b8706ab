import * as z from 'zod';

// Our pages' policy forbids code made from text, and asking whether it may be made is logged as a breach. Imported
// before all else, for schemas ask while they are made.
z.config({ jitless: true });
