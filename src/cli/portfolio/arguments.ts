/** The options of `dwangsom portfolio`, as written. */
export interface PortfolioArguments {
  readonly at?: string;
  readonly by?: string;
  readonly json?: boolean;
  readonly rejects?: string;
  readonly scenarios?: boolean;
  readonly scenario: readonly string[];
  readonly assume: readonly string[];
}
