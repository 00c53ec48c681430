/** What pseudonyms are made of: 128 first words and 128 birds, all plain, all pronounceable, none that could hurt. */

export const firstWords = wordsOf(`
  Alpine Amber Apricot April Aqua Arctic Ash Aspen Autumn Azure Balsam Bamboo Basil Bay Beech Birch
  Blue Bramble Brass Breezy Bright Bronze Calm Canyon Cedar Cherry Chestnut Citrus Clay Clear Clover Coastal
  Cobalt Copper Coral Cotton Crimson Crystal Cypress Damson Dawn Desert Dewy Dune Teasel Early East Walnut
  Elm Ember Emerald Evening Fern Fjord Flax Forest Fresh Garden Garnet Ginger Glacier Golden Granite Grassy
  Green Harbour Hazel Heather Highland Honey Hushed Indigo Island Thistle Ivy Jade Jasmine Juniper Lagoon Laurel
  Lemon Lichen Lilac Lime Linen Lowland Lunar Maple Marble Marine Meadow Mellow Midnight Mint Misty Morning
  Mossy Myrtle Navy North Oaken Ochre Olive Opal Orange Orchard Pearl Pebble Pine Plum Poplar Prairie
  Quartz Quiet Rainy River Rosy Ruby Saffron Sage Sandy Sapphire Silver Sunny Teal Velvet Willow Winter`)

export const birds = wordsOf(`
  Albatross Auk Avocet Babbler Barbet Bittern Blackbird Bluebird Bowerbird Brambling Bulbul Bunting Warbler Canary Cardinal Cassowary
  Chaffinch Chickadee Chough Waxwing Cormorant Corncrake Cotinga Courser Crane Crossbill Curlew Dipper Dotterel Dove Dunlin Dunnock
  Eagle Egret Eider Emu Falcon Fantail Fieldfare Finch Firecrest Flamingo Flicker Flycatcher Fulmar Gadwall Wagtail Godwit
  Goldcrest Goldeneye Goldfinch Goosander Goshawk Grackle Grebe Greenfinch Grosbeak Guillemot Gull Harrier Heron Hoopoe Hornbill Hummingbird
  Ibis Jacana Jackdaw Jay Kestrel Kingbird Kingfisher Kinglet Kite Kittiwake Wren Lapwing Lark Linnet Longspur Lorikeet
  Macaw Magpie Mallard Martin Merlin Motmot Nightingale Nightjar Nuthatch Oriole Osprey Ouzel Owl Oystercatcher Parakeet Partridge
  Peafowl Pelican Petrel Pheasant Pigeon Pintail Pipit Plover Pochard Puffin Quail Quetzal Raven Razorbill Redpoll Redstart
  Robin Roller Rook Sanderling Sandpiper Shearwater Siskin Skylark Sparrow Spoonbill Starling Stork Sunbird Swallow Swift Tanager`)

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
