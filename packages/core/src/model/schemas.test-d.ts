import type * as z from "zod";
import { describe, expectTypeOf, it } from "vitest";
import type { Citation } from "./citation.ts";
import type { citationSchema, passageSchema } from "./citation-schema.ts";
import type { Commitment, CommitmentDraft } from "./commitment.ts";
import type { commitmentDraftSchema, commitmentSchema } from "./commitment-schema.ts";
import type { Dataset, DatasetDraft } from "./dataset.ts";
import type { datasetDraftSchema, datasetSchema } from "./dataset-schema.ts";
import type { DeadlineFact } from "./deadline.ts";
import type { deadlineFactSchema } from "./deadline-schema.ts";
import type { Domain } from "./domain.ts";
import type { domainSchema } from "./domain-schema.ts";
import type { Event } from "./event.ts";
import type { eventSchema } from "./event-schema.ts";
import type { Indicator } from "./indicator.ts";
import type { indicatorSchema } from "./indicator-schema.ts";
import type { Localized } from "./localized.ts";
import type { localizedSchema } from "./localized-schema.ts";
import type { Observation } from "./observation.ts";
import type { observationSchema } from "./observation-schema.ts";
import type { Party } from "./party.ts";
import type { partySchema } from "./party-schema.ts";
import type { Passage } from "./passage.ts";
import type { Range } from "./range.ts";
import type { rangeSchema } from "./range-schema.ts";
import type { Redirect } from "./redirect.ts";
import type { redirectSchema } from "./redirect-schema.ts";
import type { Source } from "./source.ts";
import type { sourceSchema } from "./source-schema.ts";
import type { StandingClaim } from "./standing.ts";
import type { standingClaimSchema } from "./standing-schema.ts";
import type { StatusEntry } from "./status.ts";
import type { statusEntrySchema } from "./status-schema.ts";
import type { TargetFact } from "./target.ts";
import type { targetFactSchema } from "./target-schema.ts";
import type { When } from "./when.ts";
import type { whenSchema } from "./when-schema.ts";

/** Both sides as plain mutable data, field by field, so that only what differs in meaning differs. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Plain<T[K]> };
type Parsed<Schema extends z.ZodType> = Plain<z.output<Schema>>;

describe("each interface says what its schema lets through", () => {
  it("Localized", () => expectTypeOf<Parsed<typeof localizedSchema>>().toEqualTypeOf<Plain<Localized>>());
  it("Range", () => expectTypeOf<Parsed<typeof rangeSchema>>().toEqualTypeOf<Plain<Range>>());
  it("Passage", () => expectTypeOf<Parsed<typeof passageSchema>>().toEqualTypeOf<Plain<Passage>>());
  it("Citation", () => expectTypeOf<Parsed<typeof citationSchema>>().toEqualTypeOf<Plain<Citation>>());
  it("Source", () => expectTypeOf<Parsed<typeof sourceSchema>>().toEqualTypeOf<Plain<Source>>());
  it("Party", () => expectTypeOf<Parsed<typeof partySchema>>().toEqualTypeOf<Plain<Party>>());
  it("Domain", () => expectTypeOf<Parsed<typeof domainSchema>>().toEqualTypeOf<Plain<Domain>>());
  it("Event", () => expectTypeOf<Parsed<typeof eventSchema>>().toEqualTypeOf<Plain<Event>>());
  it("Indicator", () => expectTypeOf<Parsed<typeof indicatorSchema>>().toEqualTypeOf<Plain<Indicator>>());
  it("Observation", () =>
    expectTypeOf<Parsed<typeof observationSchema>>().toEqualTypeOf<Plain<Observation>>());
  it("When", () => expectTypeOf<Parsed<typeof whenSchema>>().toEqualTypeOf<Plain<When>>());
  it("DeadlineFact", () =>
    expectTypeOf<Parsed<typeof deadlineFactSchema>>().toEqualTypeOf<Plain<DeadlineFact>>());
  it("TargetFact", () => expectTypeOf<Parsed<typeof targetFactSchema>>().toEqualTypeOf<Plain<TargetFact>>());
  it("StandingClaim", () =>
    expectTypeOf<Parsed<typeof standingClaimSchema>>().toEqualTypeOf<Plain<StandingClaim>>());
  it("StatusEntry", () =>
    expectTypeOf<Parsed<typeof statusEntrySchema>>().toEqualTypeOf<Plain<StatusEntry>>());
  it("Redirect", () => expectTypeOf<Parsed<typeof redirectSchema>>().toEqualTypeOf<Plain<Redirect>>());
  it("CommitmentDraft", () =>
    expectTypeOf<Parsed<typeof commitmentDraftSchema>>().toEqualTypeOf<Plain<CommitmentDraft>>());
  it("Commitment", () => expectTypeOf<Parsed<typeof commitmentSchema>>().toEqualTypeOf<Plain<Commitment>>());
  it("DatasetDraft", () =>
    expectTypeOf<Parsed<typeof datasetDraftSchema>>().toEqualTypeOf<Plain<DatasetDraft>>());
  it("Dataset", () => expectTypeOf<Parsed<typeof datasetSchema>>().toEqualTypeOf<Plain<Dataset>>());
});
