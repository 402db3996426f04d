/** The hours at which a cheaper price holds, in minutes since midnight; past midnight where it ends before it begins. */
export interface NightHours {
  readonly fromMinutes: number;
  readonly toMinutes: number;
}

const minutesPerDay = 24 * 60;

/** 22:00 to 06:00, as most tariffs with two prices have it. */
export const usualNight: NightHours = { fromMinutes: 22 * 60, toMinutes: 6 * 60 };

/** The share of a day that is night, 0 to 1. */
export const nightShare = ({ fromMinutes, toMinutes }: NightHours): number =>
  ((toMinutes - fromMinutes + minutesPerDay) % minutesPerDay) / minutesPerDay;

/** What a kWh costs a machine that runs around the clock: both prices by their hours. All per kWh, in one currency. */
export const aroundTheClock = (
  { day, night }: { readonly day: number; readonly night: number },
  hours: NightHours,
): number => day + (night - day) * nightShare(hours);
