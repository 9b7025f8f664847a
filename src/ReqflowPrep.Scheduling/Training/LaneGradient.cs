using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector256<double>;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>The derivative of a loss by w4 to w20, one sum a lane; w0 to w3 are touched by first reviews alone.</summary>
internal struct LaneGradient
{
    public Lanes W4, W5, W6, W7, W8, W9, W10, W11, W12, W13, W14, W15, W16, W17, W18, W19, W20;

    /// <summary>Adds the lanes' sums to the gradient of 21 weights, always in the same order.</summary>
    public readonly void AddTo(Span<double> gradient)
    {
        gradient[4] += Vector256.Sum(W4);
        gradient[5] += Vector256.Sum(W5);
        gradient[6] += Vector256.Sum(W6);
        gradient[7] += Vector256.Sum(W7);
        gradient[8] += Vector256.Sum(W8);
        gradient[9] += Vector256.Sum(W9);
        gradient[10] += Vector256.Sum(W10);
        gradient[11] += Vector256.Sum(W11);
        gradient[12] += Vector256.Sum(W12);
        gradient[13] += Vector256.Sum(W13);
        gradient[14] += Vector256.Sum(W14);
        gradient[15] += Vector256.Sum(W15);
        gradient[16] += Vector256.Sum(W16);
        gradient[17] += Vector256.Sum(W17);
        gradient[18] += Vector256.Sum(W18);
        gradient[19] += Vector256.Sum(W19);
        gradient[20] += Vector256.Sum(W20);
    }
}
