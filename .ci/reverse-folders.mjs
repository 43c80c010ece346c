/** Loaded before the command: folders list their files the other way round, as they may on another system. */
import fs from "node:fs/promises";

const { readdir } = fs;
fs.readdir = async (...given) => (await readdir(...given)).toReversed();
