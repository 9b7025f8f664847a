using CsCheck;
using ReqflowPrep.Scheduling.Tests.Logs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class EvaluationTests
{
    [Fact]
    public void TheDefaultWeightsLoseWhatTheReferenceSays()
    {
        Assert.Equal(0.4652, Of(Log.Real).LogLoss, 5e-5);
        Assert.Equal(0.3819, Of(Log.Synthetic5k).LogLoss, 5e-5);
        Assert.Equal(0.2780, Of(Log.Synthetic50k).LogLoss, 5e-5);
    }

    [Fact]
    public void OnlyItemsFromTheInstantOnArePredicted()
    {
        var cut = Log.Synthetic5k.InstantAfter(0.8);
        var later = Evaluation.Of(FsrsParameters.Default, Log.Synthetic5k, from: cut);
        Assert.Equal(Log.Synthetic5k.Items - Log.Synthetic5k.Before(cut).Items, later.Items);
        Assert.Equal(0.3973, later.LogLoss, 5e-5);
    }

    [Fact]
    public void ALossIsTheLogarithmOfWhatWasGivenToWhatHappened()
    {
        var model = new Fsrs6(FsrsParameters.Default);
        var good = model.After(null, 0, Rating.Good);
        var first = model.Retrievability(good, 3);
        var second = model.Retrievability(model.After(good, 3, Rating.Good), 5);
        var evaluation = Of(Log.Of([(1, 3), (4, 3), (9, 1)]));
        Assert.Equal((-Math.Log(first) - Math.Log(1 - second)) / 2, evaluation.LogLoss, 1e-12);
        Assert.Equal(2, evaluation.Items);
    }

    [Fact]
    public void BinsTakeLikeItemsTogether()
    {
        // Days 1–3 and 4–13 are two bins of the scale; so are a card's first two items and its third.
        var bins = new PredictionBins();
        bins.Add(1, 1, 0, 0.9, true);
        bins.Add(3, 2, 0, 0.7, false);
        bins.Add(4, 1, 0, 0.6, true);
        bins.Add(4, 3, 0, 0.5, true);
        bins.Add(4, 3, 1, 0.8, true);
        bins.Add(4, 3, 2, 0.1, false);
        var squares = (2 * Math.Pow(0.8 - 0.5, 2)) + Math.Pow(0.4, 2) + Math.Pow(0.5, 2) + Math.Pow(0.2, 2) + Math.Pow(0.1, 2);
        Assert.Equal(Math.Sqrt(squares / 6), bins.RootMeanSquare(), 1e-12);
    }

    [Theory]
    [InlineData(1, 3, 0)]
    [InlineData(3, 1, 1)]
    public void LapsesCountOnlyOnLaterDaysAndBeforeTheItem(int sameDay, int laterDay, int lapses)
    {
        var model = new Fsrs6(FsrsParameters.Default);
        var begun = model.After(model.After(null, 0, Rating.Good), 0, (Rating)sameDay);
        var known = model.After(model.After(null, 0, Rating.Good), 0, Rating.Good);
        var bins = new PredictionBins();
        bins.Add(1, 1, 0, model.Retrievability(begun, 1), laterDay > 1);
        bins.Add(1, 2, lapses, model.Retrievability(model.After(begun, 1, (Rating)laterDay), 1), true);
        bins.Add(1, 1, 0, model.Retrievability(known, 1), true);

        var evaluation = Of(Log.Of([(1, 3), (1, sameDay), (2, laterDay), (3, 3)], [(1, 3), (1, 3), (2, 3)]));
        Assert.Equal(bins.RootMeanSquare(), evaluation.RmseBins, 1e-12);
    }

    [Fact]
    public void AucIsTheShareOfPairsInTheRightOrder() => Gen.Select(Gen.Int[0, 5], Gen.Bool).Array[1, 40].Sample(drawn =>
    {
        var items = drawn.Select(item => (Predicted: item.Item1 / 5.0, Recalled: item.Item2)).ToList();
        var pairs = from up in items where up.Recalled from down in items where !down.Recalled select up.Predicted > down.Predicted ? 1 : up.Predicted == down.Predicted ? 0.5 : 0;
        Assert.Equal(pairs.DefaultIfEmpty(double.NaN).Average(), RankCurve.Area(items), 1e-12);
    });

    [Fact]
    public void TheCalibrationTableHoldsEveryItemOnce()
    {
        var evaluation = Of(Log.Synthetic50k);
        Assert.Equal(evaluation.Items, evaluation.Calibration.Sum(range => range.Items));
        Assert.All(evaluation.Calibration, range => Assert.InRange(range.Predicted, range.From, range.To));
        Assert.Equal(evaluation.Calibration.Select(range => range.From).Order(), evaluation.Calibration.Select(range => range.From));
        Assert.InRange(evaluation.Auc, 0.6, 0.9);
    }

    [Fact]
    public void ARangeTellsPredictedFromReal()
    {
        var table = new CalibrationTable();
        table.Add(0.8125, true);
        table.Add(0.828125, false);
        table.Add(1, true);
        Assert.Equal([new CalibrationRange(0.8, 0.85, 2, 0.8203125, 0.5), new CalibrationRange(0.95, 1, 1, 1, 1)], table.Rows());
    }

    [Fact]
    public void TrainedWeightsAreBetterCalibrated()
    {
        var trained = Evaluation.Of(Run.Fit(Log.Synthetic50k).Parameters, Log.Synthetic50k);
        Assert.True(trained.RmseBins < Of(Log.Synthetic50k).RmseBins / 2);
        Assert.True(trained.Auc > Of(Log.Synthetic50k).Auc);
    }

    [Fact]
    public void ALogWithoutItemsHasNoFigures()
    {
        var evaluation = Of(Log.Of([(1, 3)]));
        Assert.Equal((0, double.NaN, double.NaN, double.NaN), (evaluation.Items, evaluation.LogLoss, evaluation.RmseBins, evaluation.Auc));
        Assert.Empty(evaluation.Calibration);
    }

    private static Evaluation Of(ReviewLog log) => Evaluation.Of(FsrsParameters.Default, log);
}
