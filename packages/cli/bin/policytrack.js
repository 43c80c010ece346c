#!/usr/bin/env node
// A file that is here before the first build, so that installing the workspace can link the command.
import "../dist/main.js";
