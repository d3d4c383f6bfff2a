// Computes the contrast of every pair of colours that Sala uses together and fails below WCAG 2.2 AA: 4.5 for text,
// 3 for lines and shapes. The colours are read from _settings.scss, so that a change there is judged.
import { readFileSync } from "node:fs";

const settings = readFileSync("_settings.scss", "utf8");
const colours = { white: "#ffffff", visited: "#59418c", hover: "#0f3557" };
for (const [, name, value] of settings.matchAll(/^\$([a-z-]+): (#[0-9a-f]{6});/gm)) colours[name] = value;

const luminance = (hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const pairs = [
  ["text", "white"], ["text", "ivory"], ["text", "tint-good"], ["text", "tint-action"], ["text", "focus"],
  ["secondary", "white"], ["secondary", "ivory"], ["secondary", "tint-neutral"], ["secondary", "tint-action"],
  ["link", "white"], ["link", "ivory"], ["link", "tint-waiting"], ["hover", "white"], ["visited", "white"], ["visited", "ivory"],
  ["error", "white"], ["error", "tint-bad"], ["success", "white"], ["success", "tint-good"],
  ["action", "white"], ["action", "tint-action"], ["indigo", "white"], ["indigo", "ivory"], ["indigo-deep", "white"],
  ["indigo", "gold-light"], ["white", "teal"], ["white", "teal-deep"], ["white", "error"], ["white", "success"],
  ["indigo", "tint-waiting"], ["text", "tint-waiting"], ["text", "tint-bad"], ["white", "indigo"], ["white", "secondary"],
  ["muted-line", "white", 3], ["gold", "white", 3], ["gold", "ivory", 3], ["gold", "tint-action", 3], ["focus", "indigo", 3],
];
let failed = false;
for (const [above, below, least = 4.5] of pairs) {
  const ratio = contrast(colours[above], colours[below]);
  const enough = ratio >= least;
  failed ||= !enough;
  console.log(`${enough ? "ok  " : "FAIL"} ${ratio.toFixed(1).padStart(5)}  ${above} on ${below}`);
}
process.exit(failed ? 1 : 0);
