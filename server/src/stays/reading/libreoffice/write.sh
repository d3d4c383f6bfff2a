#!/bin/bash
# Writes the files beside it anew: LibreOffice (Debian's libreoffice-calc-nogui) opens the official template filled by ../write.py and
# (PYTHON names one that has openpyxl) saves it as .xlsx, .xls and .csv in UTF-8 with semicolons, once with texts as the template has them and once with real dates and numbers.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for kind in openpyxl typed; do
  name=$([ $kind = typed ] && echo typed || echo texts)
  "${PYTHON:-python3}" "$here/../write.py" $kind 5 "$work/$name.xlsx"
  for format in xlsx:"Calc MS Excel 2007 XML" xls:"MS Excel 97" csv:"Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1"; do
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$format" --outdir "$work/out" "$work/$name.xlsx" >/dev/null
  done
done
rm -f "$here"/*.xlsx "$here"/*.xls "$here"/*.csv
for file in "$work"/out/*; do mv "$file" "$here/$(basename "$file" | tr -d ' ' | sed -E 's/-[^.]*(\.csv)$/\1/')"; done
ls -l "$here"
