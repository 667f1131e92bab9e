using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>The same input gives the same outcome, whenever and wherever: the package asks nothing of its surroundings.</summary>
public class GeenOmgevingTests
{
    private static readonly Type[] VerbodenTypen =
    [
        typeof(Environment), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeProvider), typeof(TimeZoneInfo), typeof(System.Diagnostics.Stopwatch),
        typeof(Random), typeof(System.Security.Cryptography.RandomNumberGenerator), typeof(Guid),
        typeof(Console), typeof(File), typeof(Directory), typeof(FileStream), typeof(Path), typeof(Thread), typeof(AppContext), typeof(RegionInfo),
    ];

    private static readonly string[] VerbodenLeden = ["get_CurrentCulture", "get_CurrentUICulture", "get_CurrentInfo", "get_InstalledUICulture"];

    [Fact]
    public void Geen_klok_cultuur_omgeving_toeval_of_bestand() =>
        Assert.Empty(Tussencode.Kern.GetTypes().Concat(Tussencode.Weergave.GetTypes()).SelectMany(Vondsten));

    [Fact]
    public void De_poort_kan_dicht() =>
        Assert.Equal([nameof(Overtreding.Cultuur), nameof(Overtreding.Klok), nameof(Overtreding.Regeleinde)], Vondsten(typeof(Overtreding)).Select(vondst => vondst.Split(": ")[0].Split('.')[^1]).Distinct().Order());

    private static IEnumerable<string> Vondsten(Type type) =>
        from methode in Tussencode.Methoden(type)
        from lid in Tussencode.Instructies(methode).Select(instructie => instructie.Lid).OfType<MethodBase>()
        where VerbodenTypen.Contains(lid.DeclaringType) || VerbodenLeden.Contains(lid.Name)
        where !IsIterator(type) // the compiler asks on which thread an iterator was made, to hand out a fresh one to another
        select $"{Tussencode.Naam(methode)}: {Tussencode.Naam(lid)}";

    private static bool IsIterator(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute))
        && type.GetInterfaces().Any(soort => soort == typeof(System.Collections.IEnumerator) || (soort.IsGenericType && soort.GetGenericTypeDefinition() == typeof(IAsyncEnumerator<>)));

    private static class Overtreding
    {
        public static int Klok() => DateTime.Today.Year;

        public static string Cultuur() => CultureInfo.CurrentCulture.Name;

        public static string Regeleinde() => Environment.NewLine;
    }
}
