import { addDuration, type CalendarDuration, type Day } from "@policytrack/edtf";
import { periodLimit } from "../timeliness/number-target.ts";

/** Days that come again after a length of time, as many as there are periods that are judged: on each a period begins, or its time of grace is over. */
export class Rhythm {
  readonly #start: Day;
  readonly #every: CalendarDuration;
  readonly #grace: CalendarDuration | null;
  /** In days, the least that one length can be. */
  readonly #shortest: number;

  constructor(start: Day, every: CalendarDuration, grace: CalendarDuration | null) {
    this.#start = start;
    this.#every = every;
    this.#grace = grace;
    this.#shortest = Math.max(1, every.years * 365 + every.months * 28 + every.weeks * 7 + every.days);
  }

  /** The day after some lengths. */
  dayAt(times: number): Day {
    const day = addDuration(this.#start, this.#every, { times });
    return this.#grace === null ? day : addDuration(day, this.#grace);
  }

  /** The first of its days that is later than another. Infinity: none is. */
  firstAfter(day: Day): Day {
    const times = this.#timesAfter(day);
    return times > periodLimit ? Infinity : this.dayAt(times);
  }

  /** The day from which on its days are of periods that began after a day. */
  settledAfter(day: Day): Day {
    const begins = addDuration(day, this.#every, { times: 2 });
    return this.#grace === null ? begins : addDuration(begins, this.#grace);
  }

  /** Its days after one, until another, in order. */
  *between(after: Day, until: Day): Generator<Day, void> {
    for (let times = this.#timesAfter(after); times <= periodLimit; times++) {
      const day = this.dayAt(times);
      if (day > until) return;
      yield day;
    }
  }

  /** How many lengths it is to the first day that is later than another. */
  #timesAfter(day: Day): number {
    if (day < this.#start) return 0;
    let [low, high] = [0, Math.min(periodLimit + 1, Math.ceil((day - this.#start) / this.#shortest) + 1)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.dayAt(middle) > day) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
