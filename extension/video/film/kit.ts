import type { InputFormat, OutputFormat } from 'mediabunny';

/** How one kind of file is written and read. Each worker brings one, for what it does not need weighs it down. */
export interface Kit {
  container: 'mp4' | 'webm';
  out(): OutputFormat;
  in: InputFormat;
}
