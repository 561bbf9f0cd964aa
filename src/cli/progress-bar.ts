import { Presets, SingleBar } from 'cli-progress';

/** How far a long piece of work has come; shown on standard error, and only to a person. */
export type ProgressBar = { show: (done: number, total: number) => void; end: () => void };

/** A bar with its label; nothing is written when standard error is no terminal. */
export function progressBar(label: string): ProgressBar {
  const format = `${label} {bar} {percentage} %`;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  );
  let isStarted = false;
  return {
    show(done, total) {
      if (!process.stderr.isTTY) return;
      if (!isStarted) bar.start(total, 0);
      isStarted = true;
      bar.setTotal(total);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}
