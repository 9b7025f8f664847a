#!/usr/bin/env bash
# Adds a migration of the same name for both databases: migrations/add.sh NAME
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?usage: migrations/add.sh NAME}
dotnet tool restore
dotnet ef migrations add "$name" --project migrations --context SqliteReqflowDbContext --output-dir Sqlite
dotnet ef migrations add "$name" --project migrations --context PostgreSqlReqflowDbContext --output-dir PostgreSql
