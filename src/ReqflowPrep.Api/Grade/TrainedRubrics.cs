using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Grade;

/// <summary>
/// Graders of rubrics that clients bring along, kept by what the rubric says: training takes milliseconds a criterion, grading a fraction of
/// one, and a client usually sends many answers with one rubric.
/// </summary>
public sealed class TrainedRubrics(QuestionGraders graders) : IDisposable
{
    private const int KeptRubrics = 256;

    private readonly MemoryCache _trained = new(new MemoryCacheOptions { SizeLimit = KeptRubrics });

    public RubricGrader For(Rubric rubric)
    {
        var key = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rubric, JsonSetup.Options)));
        if (_trained.TryGetValue(key, out RubricGrader? trained)) return trained!;
        return _trained.Set(key, RubricGrader.Train(rubric, graders.Background), new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose() => _trained.Dispose();
}
