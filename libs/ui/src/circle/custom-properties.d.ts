import 'react';

declare module 'react' {
  interface CSSProperties {
    [property: `--kring-${string}`]: string | number;
  }
}
