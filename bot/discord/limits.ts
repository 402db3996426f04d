/** What Discord accepts. Sources: discord-api-docs `components/reference`, `resources/message`; discord-api-spec `openapi.json`. */
export const limits = {
  /** Components of a message, the nested ones included. components/reference. */
  components: 40,
  /** Characters over all Text Displays of a message. openapi.json, `TextDisplayComponentForMessageRequest`; discord.js guide. */
  textUnits: 4000,
  /** components/reference, Action Row. */
  buttonsPerRow: 5,
  /** components/reference, Button. */
  labelUnits: 80,
  /** 100 characters; counted in bytes to be safe. components/reference, Custom ID. */
  customIdBytes: 100,
  /** components/reference, Button. */
  urlUnits: 512,
  /** resources/message: error 30015 above that. */
  attachments: 10,
  /** The alternative text of an attachment. resources/message, Attachment. */
  descriptionUnits: 1024,
  /** openapi.json, `ModalInteractionCallbackRequestData`; interactions/receiving-and-responding, Modal. */
  formTitleUnits: 45,
  formFields: 5,
  /** openapi.json, `LabelComponentForModalRequest`. */
  fieldLabelUnits: 45,
  /** openapi.json, `TextInputComponentForModalRequest`. */
  placeholderUnits: 100,
} as const;

/** What we keep to for the sake of the reader. */
export const ours = {
  /** Messages of one answer: who asks one question does not want the phone book. */
  messages: 4,
  /** Buttons of one answer: five rows, which leaves components for what is to be read. */
  buttons: 25,
  /** Of these, how many are kept for the buttons under an answer where there are too many choices. */
  buttonsUnder: 5,
  titleUnits: 256,
  headingUnits: 256,
  /** What stands where an answer is cut. */
  cutUnits: 300,
  sourcesUnits: 1000,
  sourceNameUnits: 80,
  fileNameUnits: 60,
  /** What can be typed into a field of a form. */
  fieldUnits: 100,
  /** A longer line goes on in the next one; escaped it is at most twice as long, which still fits a message. */
  lineUnits: 1500,
  /** Characters of monospaced text in a line on a phone. */
  phoneColumns: 36,
  /** Characters of proportional text in a line on a phone. */
  phoneTextColumns: 42,
  /** Points of a sparkline, which stands on one line of a phone. */
  sparklinePoints: 30,
} as const;
