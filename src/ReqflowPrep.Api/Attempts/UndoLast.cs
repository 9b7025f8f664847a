using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class UndoLast
{
    public static Task<Results<Ok<UndoRecorded>, ProblemHttpResult>> Handle(LearnerWrites writes, CancellationToken cancel, UndoRequest? request = null) =>
        writes.RunAsync<UndoRequest, UndoRecorded>(
            request?.Id,
            request ?? new UndoRequest(),
            async (write, operationId) =>
            {
                if (await write.FindLastOperationAsync(cancel) is not { } last) return Problems.Conflict("There is no review or attempt to take back.");
                await write.UndoAsync(operationId, last.SubjectId, cancel);
                return new UndoRecorded(operationId, last.Kind, last.SubjectId, last.ItemId);
            },
            cancel);
}
