using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Cyclus;
using Meerzorg.Rekentool.Tests.Hulp;
using Meerzorg.Rekentool.Tests.Pgb;

// What every [Property] does unless it says otherwise: so many cases, and values of the domain from these generators.
[assembly: Properties(MaxTest = 1000, Arbitrary = [typeof(Aanvragen), typeof(Programmas), typeof(Dagen), typeof(Plannen)])]
