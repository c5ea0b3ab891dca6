import * as z from 'zod';

// Compiled schemas need eval, which the content security policy refuses. This has to stand before the first schema.
z.config({ jitless: true });
