using BenchmarkDotNet.Running;
using Benchmarks.Grading;

if (args is ["latency"])
    GradingLatency.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
