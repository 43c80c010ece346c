import * as z from "zod";

// The page allows no code to be made from text, which zod would do for speed. It has to be told before a schema is made.
z.config({ jitless: true });
