// Copies the fonts and their licences from Fontsource into public/, each in a folder named after its version, so that the
// files may be cached for ever. The Myanmar font is cut to the letters of Burmese; what shapes them stays.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const stylesheet = readFileSync("_fonts.scss", "utf8");
rmSync("../public/fonts", { recursive: true, force: true });

/** The folder of a font's files, and where they go. */
function folders(font) {
  const source = `node_modules/@fontsource/${font}`;
  const { version } = JSON.parse(readFileSync(`${source}/package.json`));
  if (!stylesheet.includes(`${font}-${version}"`)) throw new Error(`_fonts.scss does not name version ${version} of ${font}`);
  const target = `../public/fonts/${font}-${version}`;
  mkdirSync(target, { recursive: true });
  cpSync(`${source}/LICENSE`, `${target}/OFL.txt`);
  return { files: `${source}/files/${font}`, target };
}

const sarabun = folders("sarabun");
for (const subset of ["thai", "latin"]) {
  for (const weight of [400, 700]) {
    cpSync(`${sarabun.files}-${subset}-${weight}-normal.woff2`, `${sarabun.target}/${subset}-${weight}.woff2`);
  }
}

const letters = (...ranges) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join("");
const burmese = letters([0x200b, 0x200d], [0x25cc, 0x25cc], [0x1000, 0x1021], [0x1023, 0x1027], [0x1029, 0x1032], [0x1036, 0x104f]);
const myanmar = folders("noto-sans-myanmar");
/** What all of it may weigh, in both weights. */
const LIMIT = 50 * 1024;
let weighs = 0;
const cut = async (name, text, weight) => {
  const font = await subsetFont(readFileSync(`${myanmar.files}-myanmar-${weight}-normal.woff2`), text, { targetFormat: "woff2" });
  writeFileSync(`${myanmar.target}/${name}-${weight}.woff2`, font);
  weighs += font.length;
};
for (const weight of [400, 700]) await cut("burmese", burmese, weight);
if (weighs > LIMIT) throw new Error(`The Myanmar font weighs ${weighs} bytes; its limit is ${LIMIT}.`);
