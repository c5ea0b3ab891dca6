// Loaded before the server (node --import): its clock jumps by the seconds that stand in a file.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const EVERY_MILLISECONDS = 100;
let offset = 0;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + offset;
  }
};

setInterval(() => {
  try {
    offset = Number(readFileSync(process.env.CLOCK_JUMP_FILE, 'utf8')) * 1000;
  } catch {
    offset = 0;
  }
}, EVERY_MILLISECONDS).unref();
