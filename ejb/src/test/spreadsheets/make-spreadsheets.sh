#!/bin/sh
# Makes the spreadsheets of the tests from the flat sources beside it, with LibreOffice.
# Usage: ejb/src/test/spreadsheets/make-spreadsheets.sh   (needs soffice; the files made are committed)
set -eu
cd "$(dirname "$0")"

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

convert() { # target format, sources...
    format=$1
    shift
    soffice "-env:UserInstallation=file://$profile" --headless --norestore \
        --infilter="$filter" --convert-to "$format" --outdir . "$@"
}

filter="OpenDocument Spreadsheet Flat XML"
convert "xlsx:Calc MS Excel 2007 XML" sources/*.fods
convert "ods:calc8" sources/several-sheets.fods
convert "xls:MS Excel 97" sources/several-sheets.fods

# separator 59, quote 34, UTF-8 (76), first line 1
filter="CSV:59,34,76,1"
convert "xlsx:Calc MS Excel 2007 XML" sources/semicolons.csv
filter="CSV:44,34,76,1"
convert "xlsx:Calc MS Excel 2007 XML" sources/no-header.csv
