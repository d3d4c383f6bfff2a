// Copies the four font files and their licence from Fontsource into public/, under a folder named after the version,
// so that the files may be cached for ever.
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const source = "node_modules/@fontsource/sarabun";
const { version } = JSON.parse(readFileSync(`${source}/package.json`));
const target = `../public/fonts/sarabun-${version}`;

if (!readFileSync("_fonts.scss", "utf8").includes(`sarabun-${version}"`)) {
  throw new Error(`_fonts.scss does not name version ${version}`);
}
rmSync("../public/fonts", { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const subset of ["thai", "latin"]) {
  for (const weight of [400, 700]) {
    cpSync(`${source}/files/sarabun-${subset}-${weight}-normal.woff2`, `${target}/${subset}-${weight}.woff2`);
  }
}
cpSync(`${source}/LICENSE`, `${target}/OFL.txt`);
