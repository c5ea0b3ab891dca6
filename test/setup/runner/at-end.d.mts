export function atEnd(act: () => Promise<void>): void;
export function end(): Promise<void>;
