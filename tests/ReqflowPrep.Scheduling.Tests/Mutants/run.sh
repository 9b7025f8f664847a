#!/bin/sh
# Breaks the library one formula at a time (mutants.tsv: file, what is there, what replaces its first occurrence) and checks that a test fails each time.
# Works on a copy; prints the survivors and the share that was killed. Arguments, if any, are the numbers of the lines to try.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy/src" "$copy/tests"
cp "$root"/Directory.*.props "$root/global.json" "$root/BannedSymbols.txt" "$copy"
cp -r "$root/src/ReqflowPrep.Scheduling" "$copy/src"
cp -r "$root/tests/ReqflowPrep.Scheduling.Tests" "$root/tests/Directory.Build.props" "$copy/tests"
cp "$here/mutants.tsv" "$copy"
cd "$copy" || exit 1
options="--nologo -v q -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:GenerateDocumentationFile=false"
bin=artifacts/bin/ReqflowPrep.Scheduling
# The tests are built once; a mutant is only the library, put in place of the one beside them.
build() { dotnet build src/ReqflowPrep.Scheduling --no-restore $options >build.log 2>&1 && cp $bin/debug/ReqflowPrep.Scheduling.dll $bin.Tests/debug/; }
tests() { timeout 300 dotnet $bin.Tests/debug/ReqflowPrep.Scheduling.Tests.dll -stopOnFail >test.log 2>&1; }

dotnet build tests/ReqflowPrep.Scheduling.Tests $options >build.log 2>&1 && tests || { echo "The tests fail without a mutant:"; tail -n 20 build.log; tail -n 20 test.log; exit 1; }
killed=0; tried=0; number=0
tab=$(printf '\t')
while IFS="$tab" read -r file old new; do
    number=$((number + 1))
    if [ $# -gt 0 ] && ! echo " $* " | grep -q " $number "; then continue; fi
    source="src/ReqflowPrep.Scheduling/$file"
    cp "$source" original
    OLD=$old NEW=$new perl -0pi -e 's/\Q$ENV{OLD}\E/$ENV{NEW}/' "$source"
    if cmp -s "$source" original; then echo "$number: not found in $file: $old"; exit 1; fi
    tried=$((tried + 1))
    if ! build; then
        echo "$number: does not compile, $file: $new"; tail -n 3 build.log
    elif tests; then
        echo "$number: SURVIVED, $file: $old -> $new"
    else
        killed=$((killed + 1))
    fi
    cp original "$source"
done <mutants.tsv
echo "killed $killed of $tried"
