using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class AdamTests
{
    [Fact]
    public void TheFirstStepsMoveEachWeightByTheRateWhateverItsGradient()
    {
        var adam = new Adam();
        double[] weights = [1, 2, 3];
        adam.Step(weights, [0.001, -50, 0], 0.1);
        adam.Step(weights, [0.001, -50, 0], 0.1);
        Assert.Equal(0.8, weights[0], 1e-5);
        Assert.Equal(2.2, weights[1], 1e-5);
        Assert.Equal(3, weights[2]);
    }

    [Fact]
    public void AStepFollowsTheMeanOfTheGradients()
    {
        // By hand: means 0.1 then 0.1 · 0.9 + 0.1 · 3 = 0.39 over 1 − 0.9²; squares 0.001 then 0.000999 + 0.009 = 0.009999 over 1 − 0.999².
        var adam = new Adam();
        double[] weights = [0];
        adam.Step(weights, [1], 0.1);
        adam.Step(weights, [3], 0.1);
        Assert.Equal(-0.1 - (0.1 * (0.39 / 0.19) / Math.Sqrt(0.009999 / 0.001999)), weights[0], 1e-8);
    }
}
