/** Only while it is answered it turns out that an option is needed: it is asked for as if it were missing. */
export class OptionWanted extends Error {
  override readonly name = "OptionWanted";
  readonly option: string;
  /** What else the completed request says. */
  readonly changes: Readonly<Record<string, string>>;

  constructor(option: string, changes: Readonly<Record<string, string>> = {}) {
    super(`${option} is wanted`);
    this.option = option;
    this.changes = changes;
  }
}

/** The asker does not manage the place that would be changed. */
export class ManagersOnly extends Error {
  override readonly name = "ManagersOnly";
}

/** What was to be changed is no longer what was read: to be answered anew. Nothing was changed. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}
