import { dayOf, isoDay } from "@policytrack/core";
import { dataset } from "@policytrack/jp-kr-us";
import { render } from "preact";
import { App } from "./app.tsx";
import "./style/base.css";
import "./style/day.css";
import "./style/counts.css";
import "./style/marks.css";
import "./style/timeline.css";
import "./style/numbers.css";
import "./style/table.css";
import "./style/phone.css";
import "./style/print.css";

// The one place where the clock is read: the day it is for whoever looks at the page.
const now = new Date();
const today = isoDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));

const page = document.getElementById("page");
if (page !== null) {
  page.replaceChildren();
  render(<App dataset={dataset} today={today} />, page);
}
