using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>Ratings come from verdicts, here and nowhere else.</summary>
public static class RatingRule
{
    /// <summary>
    /// A must criterion is good when met and again otherwise. A bonus criterion is good when met, again when contradicted, and not reviewed
    /// when nobody mentioned it. A probe that counted turns an again into a hard.
    /// </summary>
    public static Rating? For(CriterionKind kind, Verdict verdict, bool probeCounted)
    {
        Rating? rating = (kind, verdict) switch
        {
            (_, Verdict.Met) => Rating.Good,
            (CriterionKind.Must, _) or (_, Verdict.Contradicted) => Rating.Again,
            _ => null,
        };
        return rating == Rating.Again && probeCounted ? Rating.Hard : rating;
    }
}
