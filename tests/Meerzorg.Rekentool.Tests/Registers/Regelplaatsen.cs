using System.Reflection;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Huis;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>Where rules are: the members that implement them and the tests that verify them, as compiled.</summary>
internal static class Regelplaatsen
{
    /// <summary>The implementing members by rule id: room, type and member.</summary>
    public static ILookup<string, string> Code { get; } =
        (from type in Tussencode.Kern.GetTypes()
         from lid in type.GetMembers(Tussencode.AllesHier).Where(lid => lid is not Type).Prepend(type)
         from id in lid.GetCustomAttribute<RegelAttribute>(inherit: false)?.Ids ?? []
         select (Id: id, Plaats: $"{Kamers.Van(type)}/{Naam(type)}{(lid is Type ? "" : "." + lid.Name)}"))
        .ToLookup(paar => paar.Id, paar => paar.Plaats);

    /// <summary>The test methods by rule id: those that carry it, and those of a class that does.</summary>
    public static ILookup<string, MethodInfo> Tests { get; } =
        (from type in typeof(Regelplaatsen).Assembly.GetTypes()
         from methode in type.GetMethods(Tussencode.AllesHier)
         where methode.GetCustomAttributes<FactAttribute>().Any()
         from id in Ids(type).Concat(Ids(methode)).Distinct()
         select (Id: id, methode))
        .ToLookup(paar => paar.Id, paar => paar.methode);

    /// <summary>The registers of the project.</summary>
    public static Registers Alle() => new(
        [.. Regel.Alle.Select(Regelgegevens.Van)],
        [.. Code.Select(groep => groep.Key)],
        [.. Tests.Select(groep => groep.Key)],
        [.. Keuzekoppen().Select(kop => kop.Split(' ')[0])],
        Bronnenregister.Lees().Documenten);

    /// <summary>The headings of the described choices: <c>K1 De contextdrempel</c>.</summary>
    public static IEnumerable<string> Keuzekoppen() =>
        Regex.Matches(File.ReadAllText(Projectmap.Pad("docs", "keuzes.md")).ReplaceLineEndings("\n"), @"^## (K[1-9]\d* .+)$", RegexOptions.Multiline).Select(kop => kop.Groups[1].Value);

    private static IEnumerable<string> Ids(MemberInfo lid) =>
        from attribuut in lid.GetCustomAttributesData()
        where attribuut.AttributeType == typeof(TraitAttribute) && (string)attribuut.ConstructorArguments[0].Value! == "Regel"
        select (string)attribuut.ConstructorArguments[1].Value!;

    private static string Naam(Type type) => (type.DeclaringType is { } buiten ? Naam(buiten) + "." : "") + type.Name.Split('`')[0];
}
