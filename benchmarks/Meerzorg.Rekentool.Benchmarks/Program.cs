using BenchmarkDotNet.Running;
using Meerzorg.Rekentool.Benchmarks;

return args switch
{
    ["verhouding", .. var rest] => Verhouding.Meet(rest),
    ["bewijs", .. var rest] => Bewijs.Lever(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any(samenvatting => samenvatting.HasCriticalValidationErrors) ? 1 : 0,
};
