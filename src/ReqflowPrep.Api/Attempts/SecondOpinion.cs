using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;
using ReqflowPrep.Grading.Llm;

namespace ReqflowPrep.Api.Attempts;

/// <summary>Asks the language model about the answers of learners who want that, where there is one.</summary>
public sealed class SecondOpinion(ReqflowDbContext db, LlmGrader? llm = null)
{
    private const string NoLanguageModel = "This server has no language model any more, so the default grader judged alone.";

    public async Task<LlmGrade> AddAsync(Rubric rubric, string answer, GradeResult byDefault, CancellationToken cancel)
    {
        var wanted = await db.Settings.AsNoTracking().Select(s => s.LlmGrader).SingleOrDefaultAsync(cancel);
        if (wanted && llm is not null) return await llm.GradeAsync(rubric, answer, byDefault, cancel);
        return new LlmGrade(byDefault.Criteria, byDefault.Flags, Grader.Name, Grader.Version, wanted ? NoLanguageModel : null);
    }
}
