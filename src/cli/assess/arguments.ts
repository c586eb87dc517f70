/** The options of `dwangsom assess`, as written. */
export interface AssessArguments {
  readonly at?: string;
  readonly lang: 'nl' | 'en';
  readonly json?: boolean;
  readonly brief?: boolean;
  readonly assume: readonly string[];
}
