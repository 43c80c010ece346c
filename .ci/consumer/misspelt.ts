// Must not compile: the id is misspelt.
import { commitmentOf } from "@policytrack/core";
import { dataset } from "@policytrack/jp-kr-us";

commitmentOf(dataset, "kr-startup-centre-tokyo");
