/** setTimeout and its kin for office.js, all of which can be stopped at once. */
export class StoppableTimers {
  private readonly running = new Set<NodeJS.Timeout>();

  readonly functions: Record<string, unknown> = {
    setTimeout: (callback: () => void, milliseconds?: number): NodeJS.Timeout => {
      const timer = setTimeout(() => {
        this.running.delete(timer);
        callback();
      }, milliseconds);
      this.running.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout | undefined): void => {
      if (timer !== undefined) this.running.delete(timer);
      clearTimeout(timer);
    },
    setInterval: (callback: () => void, milliseconds?: number): NodeJS.Timeout => {
      const timer = setInterval(callback, milliseconds);
      this.running.add(timer);
      return timer;
    },
    clearInterval: (timer: NodeJS.Timeout | undefined): void => {
      if (timer !== undefined) this.running.delete(timer);
      clearInterval(timer);
    },
  };

  stop(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}
