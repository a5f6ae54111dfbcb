//! The lists people choose from: ethnic groups, religions, posts … Data in `assets/lists/`.
