#!/usr/bin/env bash
# Writes docs/openapi/v1.json as the service serves it now. Read the difference: others rely on these routes.
set -euo pipefail
cd "$(dirname "$0")/../.."
REQFLOW_UPDATE_OPENAPI=1 dotnet test --project tests/ReqflowPrep.Api.Tests --filter-class '*CommittedDocumentTests'
