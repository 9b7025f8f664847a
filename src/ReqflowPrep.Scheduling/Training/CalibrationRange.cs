namespace ReqflowPrep.Scheduling.Training;

/// <summary>Items with about the same predicted probability of recall: well calibrated when the two means agree.</summary>
/// <param name="From">The least prediction of the range.</param>
/// <param name="To">The end of the range.</param>
/// <param name="Items">How many items there are.</param>
/// <param name="Predicted">Their mean prediction.</param>
/// <param name="Recalled">The share that was recalled.</param>
public readonly record struct CalibrationRange(double From, double To, int Items, double Predicted, double Recalled);
