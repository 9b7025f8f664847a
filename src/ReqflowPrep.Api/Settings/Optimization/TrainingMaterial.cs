using ReqflowPrep.Api.Progress;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Settings;

/// <summary>What a training needs of a learner: the reviews that count and the weights to beat.</summary>
internal sealed record TrainingMaterial(ReviewLog Log, FsrsParameters InForce, TrainingOptions Options)
{
    public static async Task<TrainingMaterial> OfAsync(ReqflowDbContext db, ItemNames names, PracticePlan plan, CancellationToken cancel)
    {
        var rows = new ReviewLogBuilder();
        foreach (var (item, reviews) in await db.ReviewsByItemAsync(names, cancel))
        {
            foreach (var review in reviews)
            {
                // The trainer counts days by one boundary, the learner's present one. A review on a day that another zone or hour made is
                // moved by whole days, so that it lies on the day that the log kept.
                rows.Add($"{item.Type}/{item.ItemId}/{item.CriterionId}", review.At.AddDays(review.LearnerDay - plan.DayOf(review.At)), review.Rating);
            }
        }

        return new TrainingMaterial(rows.Build(plan.Boundary), plan.Options.Parameters, new TrainingOptions { RelearningSteps = plan.Options.RelearningSteps.Count });
    }
}
