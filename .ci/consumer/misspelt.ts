// Must not compile: the id is misspelt.
import { get } from "@policytrack/core";
import { dataset } from "@policytrack/jp-kr-us";

get(dataset, "commitment", "kr-startup-centre-tokyo");
