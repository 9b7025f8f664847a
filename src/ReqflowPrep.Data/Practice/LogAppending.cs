namespace ReqflowPrep.Data;

public static class LogAppending
{
    public static LogRow Append(this LearnerTransaction write, in LogEntry entry)
    {
        var row = new LogRow
        {
            LearnerId = write.LearnerId,
            Sequence = write.NextSequence(),
            Kind = entry.Kind,
            OperationId = entry.OperationId,
            SubjectId = entry.SubjectId,
            ItemType = entry.Item.Type,
            ItemId = entry.Item.ItemId,
            CriterionId = entry.Item.CriterionId,
            Counts = entry.Counts,
            Rating = entry.Rating,
            At = entry.At,
            RecordedAt = write.Now,
            LearnerDay = entry.LearnerDay,
            TimeZone = write.Plan.Settings.TimeZone,
            RolloverHour = write.Plan.Settings.RolloverHour,
            DurationMs = entry.DurationMs,
            FuzzSeed = entry.FuzzSeed,
            ParameterSetVersion = write.Plan.Settings.ParameterSetVersion,
        };
        write.Db.Log.Add(row);
        return row;
    }
}
